package de.dfki.lt.tools.tokenizer.annotate;

import java.text.CharacterIterator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Runs by where they begin. */
public final class FastAnnotatedString implements AnnotatedString {

    private record Run(int limit, Object value) {}

    private final String text;
    private final Map<String, TreeMap<Integer, Run>> runs = new HashMap<>();
    private int index;

    public FastAnnotatedString(String text) {
        this.text = text;
    }

    public void annotate(String key, Object value, int from, int to) {
        runs.computeIfAbsent(key, name -> new TreeMap<>()).put(from, new Run(to, value));
    }

    @Override
    public char setIndex(int index) {
        this.index = index;
        return index < text.length() ? text.charAt(index) : CharacterIterator.DONE;
    }

    @Override
    public @Nullable Object getAnnotation(String key) {
        var run = covering(key);
        return run == null ? null : run.getValue().value();
    }

    @Override
    public int getRunStart(String key) {
        var run = covering(key);
        return run == null ? index : run.getKey();
    }

    @Override
    public int getRunLimit(String key) {
        var run = covering(key);
        if (run != null) {
            return run.getValue().limit();
        }
        Integer next = of(key).higherKey(index);
        return next == null ? text.length() : next;
    }

    @Override
    public String substring(int from, int to) {
        return text.substring(from, to);
    }

    private Map.@Nullable Entry<Integer, Run> covering(String key) {
        var run = of(key).floorEntry(index);
        return run == null || run.getValue().limit() <= index ? null : run;
    }

    private TreeMap<Integer, Run> of(String key) {
        return runs.getOrDefault(key, new TreeMap<>());
    }
}
