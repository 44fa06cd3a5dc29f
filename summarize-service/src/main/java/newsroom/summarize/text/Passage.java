package newsroom.summarize.text;

import newsroom.contracts.cluster.Span;
import newsroom.contracts.story.Story;

/**
 * A sentence as it stands in a story.
 *
 * @param text exactly the characters of the span
 * @param position its place among the story's sentences, from 0; the title is before them all at -1
 */
public record Passage(Story story, Span span, String text, int position) {}
