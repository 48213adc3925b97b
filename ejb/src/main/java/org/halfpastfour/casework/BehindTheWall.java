package org.halfpastfour.casework;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A use case of the case side: it runs with the casework role, for who asks, and for the purpose that is named here. */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface BehindTheWall {

    /** What the case is opened for; it stands in the log of every read. */
    @Nonbinding
    String value();

    /** Whether it needs the days on which classes are held, which are asked for before the wall is passed. */
    @Nonbinding
    boolean asksForCareDays() default false;
}
