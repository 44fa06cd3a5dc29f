/**
 * Stands in for jtok-core 1.9.3, which MaryTTS calls by these names and which no repository serves any more. Written from
 * the calls in {@code marytts.modules.JTokeniser}; no line of jtok is in it.
 */
@NullMarked
package de.dfki.lt.tools.tokenizer;

import org.jspecify.annotations.NullMarked;
