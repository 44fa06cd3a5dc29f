package newsroom.summarize.gate;

import java.util.regex.Pattern;

/** Kinds of doubt: the words that must not be lost, and the more that may stand in their place. */
enum Doubt {
    POSSIBLE(
            "may(?! \\d)|might|could|possibl[ey]|perhaps|probabl[ey]|likely|appears? to|appeared to|seems? to|seemed to"
                    + "|suggest(?:s|ed)?|potential(?:ly)?|apparently|believed to|fears? that|fear",
            "may|might|could|would|can|possibl[ey]|perhaps|probabl[ey]|likely|unlikely|appears?|appeared|seems?|seemed"
                    + "|suggest(?:s|ed)?|potential(?:ly)?|believed?|thinks?|suspects?|estimat(?:e|es|ed)|if|risks?|apparently|fears?|uncertain|unclear"),
    REPORTED(
            "reportedly|reported to|is said to|are said to|was said to|according to|sources (?:say|said|told)|people"
                    + " familiar|rumou?red|unconfirmed|claims? (?:that|to|its|the|it)|claimed|purportedly",
            said()),
    SAID("said|says|told|tells|wrote|writes|warned|warns|argued|argues|insisted|insists|estimates?|estimated", said()),
    ALLEGED(
            "alleg(?:e|es|ed|edly|ations?)|accus(?:e|es|ed)|suspected(?: of)?|charged with",
            "alleg(?:e|es|ed|edly|ations?)|accus(?:e|es|ed|ations?)|suspect(?:s|ed)?|charged|purported(?:ly)?|claims?|claimed"),
    INTENDED(
            "plan(?:s|ned|ning)? to|expect(?:s|ed)? to|aim(?:s|ed|ing)? to|intend(?:s|ed)? to|propos(?:e|es|ed)|consider(?:s|ing)"
                    + "|seek(?:s|ing)? to|hopes? to|wants? to|in talks",
            "plan(?:s|ned|ning)?|would|expect(?:s|ed|ations?)?|aim(?:s|ed|ing)?|intend(?:s|ed)?|propos(?:e|es|ed|als?)|consider(?:s|ed|ing)?"
                    + "|seek(?:s|ing)? to|sought to|hopes?|hoped|wants?|wanted|target(?:s|ed|ing)?|forecasts?|project(?:s|ed)|talks|negotiat\\w+"),
    FUTURE(
            "will|set to|scheduled to|is to|are to|due to (?=open|begin|start|launch|arrive|be)",
            "will|would|set to|schedul(?:e|ed)|due|going to|about to|is to|are to|to be|plan(?:s|ned)?|expect(?:s|ed)?|intend(?:s|ed)?"
                    + "|upcoming|announce[sd]? (?:an?|its|their|plans)|promis(?:e|es|ed)|agreed to|agrees to|pledge[sd]?|prepar(?:e|es|ed|ing)|vow(?:s|ed)?|next|tomorrow");

    private final Pattern lost;
    private final Pattern kept;

    Doubt(String lost, String kept) {
        this.lost = Pattern.compile("\\b(?:" + lost + ")\\b", Pattern.CASE_INSENSITIVE);
        this.kept = Pattern.compile("\\b(?:" + kept + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    private static String said() {
        return "report(?:s|ed|edly)?|according to|sources?|said|says?|told|tells?|claim(?:s|ed)?|rumou?r(?:s|ed)?|unconfirmed|unnamed"
                + "|citing|cited|write|writes|wrote|argue[sd]?|added|adds|warn(?:s|ed)?|states?|stated|insist(?:s|ed)?|announce[sd]?|noted"
                + "|people familiar|in the words of|estimat(?:e|es|ed)|called|calls|den(?:y|ies|ied)|accus(?:e|es|ed)|allegedly|fears?|purportedly";
    }

    /** What may not fall away. */
    Pattern lost() {
        return lost;
    }

    boolean isIn(String text) {
        return kept.matcher(text).find();
    }

    /** Hearsay and suspicion colour all that is told, doubt and intention what follows them. */
    boolean isAboutAll() {
        return this == REPORTED || this == SAID || this == ALLEGED;
    }
}
