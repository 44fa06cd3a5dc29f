package newsroom.summarize.llm;

import newsroom.summarize.rewrite.Draft;

/** What one call brought, and what it took. */
record Reception(Draft draft, long inputTokens, long outputTokens) {}
