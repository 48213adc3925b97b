package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.TestCaller;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Role;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Wiring;
import org.jspecify.annotations.Nullable;

/** Use cases of the case side, called by one account as the container calls them: with its roles, through the wall; nothing of it stays. */
final class CaseSideCalls {

    /** What came of a call. */
    record Outcome(@Nullable Object answer, @Nullable RuntimeException refused, boolean byRole) {

        /** Not for the role, not there, or not one's own. */
        boolean isShut() {
            return byRole
                    || refused instanceof CaseNotFound
                    || refused instanceof CaseRecordNotFound
                    || refused instanceof NotYourCase
                    || refused instanceof DomainException fact
                            && (CaseError.ASKED_CHANGE_NOT_FOUND.stopped(fact)
                                    || CaseError.OWN_PAGE_CLOSED.stopped(fact));
        }

        boolean says(String words) {
            return answer != null && answer.toString().contains(words);
        }
    }

    private final TestCaller caller;
    private final Wiring wiring;

    CaseSideCalls(TestCaller caller, Clock clock) {
        this.caller = caller;
        this.wiring = new Wiring()
                .with(Caller.class, caller)
                .with(Clock.class, clock)
                .with(RefusedReadRecords.class, new NotKept());
    }

    Outcome call(Method useCase, Object... arguments) {
        if (!mayCall(useCase)) {
            return new Outcome(null, null, true);
        }
        try {
            TestJpa.runInTransaction(() -> {
                throw new TakenBack(Optional.ofNullable(through(useCase, arguments)));
            });
        } catch (TakenBack done) {
            return new Outcome(done.answer.orElse(null), null, false);
        } catch (RuntimeException refused) {
            return new Outcome(null, refused, false);
        }
        throw new IllegalStateException("came to no end");
    }

    private boolean mayCall(Method useCase) {
        RolesAllowed allowed = Optional.ofNullable(useCase.getAnnotation(RolesAllowed.class))
                .orElseGet(() -> useCase.getDeclaringClass().getAnnotation(RolesAllowed.class));
        return Arrays.stream(allowed.value()).map(Role::valueOf).anyMatch(caller::has);
    }

    private @Nullable Object through(Method useCase, Object... arguments) throws Exception {
        InvocationHandler handler =
                (proxy, asked, none) -> asked.getName().equals("getMethod") ? useCase : invoked(useCase, arguments);
        return wiring.get(WallInterceptor.class).passTheWall((InvocationContext)
                Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {InvocationContext.class}, handler));
    }

    private @Nullable Object invoked(Method useCase, Object... arguments) throws Throwable {
        try {
            return useCase.invoke(wiring.get(useCase.getDeclaringClass()), arguments);
        } catch (InvocationTargetException stopped) {
            throw stopped.getCause();
        }
    }

    private static final class TakenBack extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Optional<Object> answer;

        TakenBack(Optional<Object> answer) {
            this.answer = answer;
        }
    }

    private static final class NotKept extends RefusedReadRecords {

        @Override
        public void write(String purpose, RefusedRead refused) {
            // of calls that are taken back
        }
    }
}
