package newsroom.summarize.gate;

import java.util.List;

/** One thing that is looked at. */
interface Check {

    /**
     * What is wrong with the sentence.
     *
     * @param sources the lines it names, one or more
     */
    List<Fault> faults(String sentence, List<SourceLine> sources);
}
