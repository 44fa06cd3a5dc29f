package newsroom.publish.shownotes;

import java.util.List;

/**
 * What one host does with words of our own, which claim nothing of the news but who carries it. Each move has as many forms as a show may
 * need without a third use of any; {@code %1$s} is what the move speaks of, {@code %2$s} the other host.
 */
enum Move {
    TO_TOPIC(
            "On to %1$s.",
            "Let's turn to %1$s.",
            "Next, %1$s.",
            "Now %1$s.",
            "From there to %1$s.",
            "%2$s, let's do %1$s.",
            "Over to %1$s."),
    SAME_TOPIC(
            "Staying with %1$s.", "One more on %1$s.", "There is another one on %1$s.", "Also on %1$s.", "Still %1$s."),
    NO_TOPIC(
            "Something else now.",
            "Away from our usual headings.",
            "Here is a different one.",
            "And now for something apart.",
            "A change of subject."),
    UPDATE(
            "We told you of this one before, so here is only what is new.",
            "An update on an earlier story.",
            "You may remember this one; it has moved on."),
    BACK_TO_FIRST("So, back to the story we opened on."),
    REASON(
            "And this is why I would not skip it.",
            "What that means in practice, then.",
            "The reason it made our list:",
            "I kept thinking about the consequence.",
            "Which matters, and here is how.",
            "Here is why I would keep it in mind.",
            "The part that stays with me."),
    ASK_MORE(
            "What else do we know?",
            "%2$s, can you take us through the details?",
            "And beyond the headline?",
            "Go on, what is behind it?",
            "Is there more to it than that?"),
    DETAILS("Here is what the reports add.", "There is.", "Sure.", "A few things.", "It goes further."),
    MORE("And there is more.", "To fill that in.", "The details, then.", "It does not end there.", "One layer down."),
    ADD(
            "And there is a second report.",
            "I read more of it elsewhere.",
            "Let me add to that.",
            "Another report has this.",
            "To go with that."),
    ON_SOURCES("I checked who carries it.", "A word on the sources.", "For the record.", "On where that comes from."),
    CONFLICT(
            "One caution before we move on.",
            "Careful, that is in dispute.",
            "Let me stop you there, the accounts differ.",
            "I have to put a question mark there."),
    YOUR_FIGURE("Hold on, you said %1$s. That is disputed.", "You gave %1$s there. I read it another way, too."),
    HEDGE(
            "I heard “%1$s” in there, so take it as no more than that.",
            "Mind the “%1$s” in it.",
            "Note the “%1$s”, %2$s.",
            "That comes with a “%1$s”.",
            "“%1$s” is the word to hear in that."),
    ALONE(
            "Only %1$s has it so far, so I would wait for a second voice.",
            "That is %1$s alone; nobody else on our desk has it yet.",
            "We have it from %1$s and from nobody else.",
            "%1$s has that to itself for now.",
            "A single outlet, %1$s."),
    TWO_VOICES(
            "Both %1$s have it, and they are separate houses.",
            "Two newsrooms of different owners stand behind it, %1$s.",
            "We found it in %1$s, each on its own.",
            "It is two voices, %1$s.",
            "You can read it in %1$s."),
    MANY_VOICES(
            "%1$s all carry it, independently of each other.",
            "It is in several places: %1$s.",
            "None of these belongs to another, and all have it: %1$s.",
            "I count %1$s behind it.",
            "That is well covered: %1$s."),
    READERS("Readers had their say as well.", "And the discussion under it.", "How did people take it? I looked."),
    OTHER_SUM("Hold on, I read another sum.", "That sum is not the only one.", "There I have another figure."),
    THIRD("And a third one:", "One more voice on it.", "There is another line on that.", "And I found this."),
    QUICK("Time for the quick notes."),
    TO_READ("And for whoever has an hour, some pieces that are no news and worth reading."),
    LAST_NOTES("And the last of them."),
    QUICK_TOPIC("On %1$s.", "Under %1$s:", "As for %1$s.", "A note on %1$s.", "Then %1$s.", "Over in %1$s."),
    NEXT_NOTE(
            "There is also this.",
            "And this.",
            "Then there is this.",
            "And another.",
            "One more.",
            "Next to that one.",
            "While we are there.",
            "Besides that.");

    private final List<String> forms;

    Move(String... forms) {
        this.forms = List.of(forms);
    }

    List<String> forms() {
        return forms;
    }
}
