package newsroom.publish.letters;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.desk.Edition;
import newsroom.publish.issue.PrintedIssues;
import newsroom.publish.issue.PrintedIssues.Printed;
import newsroom.publish.letters.LetterBox.Posting;
import newsroom.publish.press.PagePress;

/**
 * One round of the post. Each letter is taken in hand in a transaction, handed over, and settled in another. A process
 * that dies in between leaves one letter in hand, which is set aside and never sent a second time by itself: SMTP cannot
 * say whether the server had taken it.
 */
public final class MailRound {

    private static final int BATCH = 50;
    private static final Duration IN_HAND = Duration.ofMinutes(5);
    /** Waits after each refusal that is not for good; after the last one the letter has failed. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));

    private final LetterBox box;
    private final Carrier carrier;
    private final LetterWriter writer;
    private final PrintedIssues issues;
    private final PagePress pages;
    private final List<Edition> editions;
    private final Duration freshness;

    /** @param freshness issues closed longer ago are not mailed any more */
    public MailRound(
            LetterBox box,
            Carrier carrier,
            LetterWriter writer,
            PrintedIssues issues,
            PagePress pages,
            List<Edition> editions,
            Duration freshness) {
        this.box = box;
        this.carrier = carrier;
        this.writer = writer;
        this.issues = issues;
        this.pages = pages;
        this.editions = List.copyOf(editions);
        this.freshness = freshness;
    }

    /** @return how many letters the server took */
    public int run(Instant now) {
        box.setAside(now);
        box.fill(now.minus(freshness), now);
        int sent = 0;
        for (long letter : box.due(now, BATCH)) {
            Optional<Posting> posting = box.take(letter, now, now.plus(IN_HAND));
            if (posting.isPresent() && send(posting.get(), now)) {
                sent++;
            }
        }
        return sent;
    }

    private boolean send(Posting posting, Instant now) {
        Optional<Letter> letter = written(posting);
        if (letter.isEmpty()) {
            box.failed(posting.letter(), now, "There is no " + posting.about() + " any more.");
            return false;
        }
        try {
            carrier.carry(letter.get());
            box.sent(posting.letter(), now);
            return true;
        } catch (Carrier.Refused e) {
            refused(posting, now, e);
            return false;
        }
    }

    private void refused(Posting posting, Instant now, Carrier.Refused e) {
        String trouble = String.valueOf(e.getMessage());
        if (e.forGood() || posting.attempt() > WAITS.size()) {
            box.failed(posting.letter(), now, trouble);
        } else {
            box.later(posting.letter(), now.plus(WAITS.get(posting.attempt() - 1)), trouble);
        }
    }

    private Optional<Letter> written(Posting posting) {
        if (posting.about().equals(Posting.CONFIRM)) {
            return editions.stream()
                    .filter(edition -> edition.name().equals(posting.to().edition()))
                    .findFirst()
                    .map(edition -> writer.question(posting, edition.title()));
        }
        return issues.byId(posting.about())
                .map(Printed::issue)
                .map(issue -> writer.issue(posting, issue, pages.issue(issue)));
    }
}
