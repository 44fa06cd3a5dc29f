package newsroom.scoring.judge;

import java.time.Duration;

/**
 * Where the lines are drawn. Wrong merges are worse than splits, so the lines favour splits.
 *
 * @param join a story joins a cluster at this likeness, 0 to 1
 * @param copy a text is a copy when this share of the shorter one stands in the other
 * @param offDesk stories less relevant than this are declined
 * @param live a cluster takes further reports for this long after its last one
 */
public record JudgePolicy(double join, double copy, double offDesk, Duration live) {

    public static final JudgePolicy DEFAULT = new JudgePolicy(0.47, 0.5, 0.20, Duration.ofHours(60));
}
