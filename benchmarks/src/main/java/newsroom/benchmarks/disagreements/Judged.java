package newsroom.benchmarks.disagreements;

/** A labelled pair and what was found; right only where the values that part are the labelled ones. */
record Judged(LabelledPair label, Finding finding) {

    boolean isRight() {
        return label.isDisagreement() && finding.parts(label);
    }

    boolean isTrapFlagged() {
        return !label.isDisagreement() && finding.isFlagged();
    }

    boolean isKindRight() {
        return finding.relation().equals(label.relation());
    }

    /** A disagreement found where it is, or another relation named as the reader named it. */
    boolean isAsLabelled() {
        return label.isDisagreement() ? isRight() : isKindRight();
    }
}
