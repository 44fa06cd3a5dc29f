/** Door: arXiv, its query interface and its daily announcements. */
@NullMarked
package newsroom.ingest.arxiv;

import org.jspecify.annotations.NullMarked;
