package newsroom.scoring.judge;

import java.time.Duration;

/**
 * Where the lines are drawn. Wrong merges are worse than splits, so the lines favour splits.
 *
 * @param join a story joins a cluster at these log odds of belonging to it
 * @param joinLoosely and at these when hardly anything but common words holds the two together
 * @param joinOthers and at these when each is about somebody whom the other never speaks of, or both are of one outlet
 * @param merge two clusters are one event when their reports read like it at these log odds on the average
 * @param copy a text is a copy when this share of the shorter one stands in the other
 * @param offDesk stories less relevant than this are declined
 * @param live a cluster takes further reports for this long after its last one
 * @param update a further report is an update when this share of its facts, weighted by rarity, is new
 */
public record JudgePolicy(
        double join,
        double joinLoosely,
        double joinOthers,
        double merge,
        double copy,
        double offDesk,
        Duration live,
        double update) {

    public static final JudgePolicy DEFAULT =
            new JudgePolicy(-0.75, 0.00, 1.50, 0.30, 0.5, 0.20, Duration.ofHours(60), 0.20);
}
