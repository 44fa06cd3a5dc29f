package newsroom.publish.issue;

import newsroom.contracts.cluster.Brief;
import newsroom.contracts.desk.Edition;
import newsroom.contracts.desk.Template;

/** Whether an edition is interested in an event at all. */
final class Takes {

    private Takes() {}

    /** Podcasts are for the edition that is made from them; everything else is for every edition. */
    static boolean brief(Edition edition, Brief brief) {
        return edition.template() != Template.PODCAST_INTELLIGENCE
                || !brief.episodes().isEmpty();
    }
}
