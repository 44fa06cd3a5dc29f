package de.dfki.lt.tools.tokenizer.annotate;

import org.jspecify.annotations.Nullable;

/** Text that knows what its parts are; read at an index that is set first. */
public interface AnnotatedString {

    /** @return the character there; {@code CharacterIterator.DONE} behind the last one */
    char setIndex(int index);

    /** What covers the index; nothing where nothing does. */
    @Nullable
    Object getAnnotation(String key);

    /** Where what covers the index begins. */
    int getRunStart(String key);

    /** Where what covers the index, or the gap at it, ends. */
    int getRunLimit(String key);

    String substring(int from, int to);
}
