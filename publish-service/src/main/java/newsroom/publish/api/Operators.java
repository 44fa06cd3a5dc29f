package newsroom.publish.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For operators alone, reading included: {@link OperatorGate} asks for their key. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Operators {}
