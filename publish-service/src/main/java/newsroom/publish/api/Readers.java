package newsroom.publish.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Readers may write here without a key: they subscribe and leave. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Readers {}
