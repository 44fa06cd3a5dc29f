package newsroom.ingest.syndication;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Of several places where a feed may say a thing, the first that says it. */
final class First {

    private First() {}

    @SafeVarargs
    static <T> @Nullable T of(Supplier<? extends @Nullable T>... places) {
        for (Supplier<? extends @Nullable T> place : places) {
            T said = place.get();
            if (said != null) {
                return said;
            }
        }
        return null;
    }
}
