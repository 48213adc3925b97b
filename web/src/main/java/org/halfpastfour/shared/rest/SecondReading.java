package org.halfpastfour.shared.rest;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.halfpastfour.shared.DatabaseAway;
import org.jspecify.annotations.Nullable;

/** A call that only reads has its transaction behind it when it fails here, and gets another one. */
@Interceptor
@ReadOnceMore
@Priority(Interceptor.Priority.APPLICATION)
class SecondReading {

    @AroundInvoke
    @Nullable
    Object read(InvocationContext call) throws Exception {
        return DatabaseAway.onceMore(call::proceed);
    }
}
