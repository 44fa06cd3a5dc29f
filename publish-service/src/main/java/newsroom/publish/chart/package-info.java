/** Room: drawings for readers, as SVG that takes its colours from the page and is told in words as well. */
@NullMarked
package newsroom.publish.chart;

import org.jspecify.annotations.NullMarked;
