package newsroom.summarize.rewrite;

import java.util.List;
import java.util.Objects;
import newsroom.summarize.gate.SourceLine;

/**
 * What a writer is asked: the instructions, and apart from them the source lines. It holds nothing but public news and
 * our own instructions, and is made from them alone, so that the same news is the same assignment.
 *
 * @param lines what a draft may stand on
 * @param system the instructions; no word of a source is in them
 * @param user the source lines, fenced, and after a faulty draft its faults
 * @param nonce the fence; made from the content, so that a source cannot know it
 * @param canary a mark in the instructions that must never come back
 * @param isRepair whether it asks for faulty lines anew
 * @param isTalkedOver whether it asks for an exchange of two hosts as well
 * @param hash SHA-256 of instructions, lines and prompt version: the key of the cache
 */
public record Assignment(
        List<SourceLine> lines,
        String system,
        String user,
        String nonce,
        String canary,
        boolean isRepair,
        boolean isTalkedOver,
        String hash) {
    public Assignment {
        lines = List.copyOf(lines);
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(nonce, "nonce");
        Objects.requireNonNull(canary, "canary");
        Objects.requireNonNull(hash, "hash");
    }
}
