/** Text with runs of annotations, as MaryTTS asks jtok for it. */
@NullMarked
package de.dfki.lt.tools.tokenizer.annotate;

import org.jspecify.annotations.NullMarked;
