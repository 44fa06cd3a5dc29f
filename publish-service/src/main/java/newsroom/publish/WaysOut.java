package newsroom.publish;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import newsroom.contracts.desk.Desk;
import newsroom.publish.hooks.HookBook;
import newsroom.publish.hooks.HookRound;
import newsroom.publish.hooks.Messenger;
import newsroom.publish.hooks.Target;
import newsroom.publish.issue.PrintedIssues;
import newsroom.publish.letters.Carrier;
import newsroom.publish.letters.LetterBox;
import newsroom.publish.letters.LetterWriter;
import newsroom.publish.letters.MailRound;
import newsroom.publish.press.PagePress;
import newsroom.publish.webhook.EventBodies;
import newsroom.publish.webhook.GuardedMessenger;

/** How issues leave the house, put together. */
@Singleton
class WaysOut {

    @Produces
    @Singleton
    MailRound mailRound(
            LetterBox box,
            Carrier carrier,
            PrintedIssues issues,
            PagePress pages,
            Desk desk,
            SiteConfig site,
            MailConfig mail) {
        return new MailRound(
                box, carrier, new LetterWriter(site.base()), issues, pages, desk.editions(), mail.freshness());
    }

    @Produces
    @Singleton
    Target target(HookConfig config) {
        return new Target(config.allow().orElse(Set.of()));
    }

    @Produces
    @Singleton
    Messenger messenger(Target target, HookConfig config) {
        return new GuardedMessenger(target, config.patience());
    }

    @Produces
    @Singleton
    HookRound hookRound(HookBook book, Messenger messenger, PrintedIssues issues, HookConfig config) {
        return new HookRound(book, messenger, new EventBodies(issues), config.freshness());
    }
}
