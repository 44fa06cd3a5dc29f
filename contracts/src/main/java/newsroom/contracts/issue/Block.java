package newsroom.contracts.issue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * A part of an issue, in the order of print. What a block says of a story it says by the cluster's id; the story itself
 * stands once among the issue's stories, so that every block tells the same figures.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Headline.class, name = "headline"),
    @JsonSubTypes.Type(value = Lead.class, name = "lead"),
    @JsonSubTypes.Type(value = TopStories.class, name = "top-stories"),
    @JsonSubTypes.Type(value = Patterns.class, name = "patterns"),
    @JsonSubTypes.Type(value = SignalNoise.class, name = "signal-noise"),
    @JsonSubTypes.Type(value = Watch.class, name = "watch"),
    @JsonSubTypes.Type(value = WatchAnswers.class, name = "watch-answers"),
    @JsonSubTypes.Type(value = Briefly.class, name = "briefly"),
    @JsonSubTypes.Type(value = References.class, name = "references"),
    @JsonSubTypes.Type(value = EpisodeSummary.class, name = "summary"),
    @JsonSubTypes.Type(value = TopicAreas.class, name = "topic-areas"),
    @JsonSubTypes.Type(value = FurtherReading.class, name = "further-reading"),
    @JsonSubTypes.Type(value = Conversation.class, name = "conversation"),
    @JsonSubTypes.Type(value = Credits.class, name = "credits"),
    @JsonSubTypes.Type(value = KeyPoints.class, name = "key-points"),
    @JsonSubTypes.Type(value = Article.class, name = "article"),
    @JsonSubTypes.Type(value = SourceIntelligence.class, name = "source-intelligence"),
    @JsonSubTypes.Type(value = Letter.class, name = "letter")
})
public sealed interface Block
        permits Headline,
                Lead,
                TopStories,
                Patterns,
                SignalNoise,
                Watch,
                WatchAnswers,
                Briefly,
                References,
                EpisodeSummary,
                TopicAreas,
                FurtherReading,
                Conversation,
                Credits,
                KeyPoints,
                Article,
                SourceIntelligence,
                Letter {}
