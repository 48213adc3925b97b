package org.halfpastfour.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Fact;

/** The fact with which a request is refused. */
public final class Told {

    private Told() {}

    public static DomainException of(Fact fact, ThrowingCallable request) {
        Throwable refused = catchThrowable(request);
        assertThat(refused).as(fact.code()).matches(fact::stopped);
        return (DomainException) refused;
    }

    /** That somebody was refused by one of these, and by nothing else. */
    public static void by(Throwable refused, Fact... facts) {
        assertThat(facts).as("%s", refused).anyMatch(fact -> fact.stopped(refused));
    }
}
