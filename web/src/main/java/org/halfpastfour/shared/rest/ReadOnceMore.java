package org.halfpastfour.shared.rest;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A call that only reads: it is tried once more when its connection was cut. {@link ReadingCalls} puts it to every GET. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface ReadOnceMore {

    /** For who adds it to a method. */
    final class Literal extends AnnotationLiteral<ReadOnceMore> implements ReadOnceMore {

        static final Literal INSTANCE = new Literal();
        private static final long serialVersionUID = 1L;

        private Literal() {}
    }
}
