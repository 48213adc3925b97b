package org.halfpastfour.casework;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Runs after the role check and inside the transaction of the use case. A failure rolls the transaction back. */
@Interceptor
@BehindTheWall("")
@Priority(Interceptor.Priority.APPLICATION)
class WallInterceptor {

    @Inject
    Wall wall;

    @AroundInvoke
    Object passTheWall(InvocationContext useCase) throws Exception {
        wall.enter(useCase.getMethod().getAnnotation(BehindTheWall.class).value());
        Object answer = useCase.proceed();
        wall.leave();
        return answer;
    }
}
