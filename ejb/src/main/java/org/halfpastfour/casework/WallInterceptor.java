package org.halfpastfour.casework;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Runs after the role check and inside the transaction of the use case. A failure rolls the transaction back; who came to a
 * case and was refused is written down all the same.
 */
@Interceptor
@BehindTheWall("")
@Priority(Interceptor.Priority.APPLICATION)
class WallInterceptor {

    @Inject
    Wall wall;

    @Inject
    CareDays careDays;

    @Inject
    RefusedReadRecords refusedReads;

    @AroundInvoke
    Object passTheWall(InvocationContext useCase) throws Exception {
        BehindTheWall told = useCase.getMethod().getAnnotation(BehindTheWall.class);
        String purpose = told.value();
        if (told.asksForCareDays()) {
            careDays.askAhead();
        }
        wall.enter(purpose);
        Object answer = proceed(useCase, purpose);
        wall.leave();
        return answer;
    }

    private Object proceed(InvocationContext useCase, String purpose) throws Exception {
        try {
            return useCase.proceed();
        } catch (CaseNotFound | CaseRecordNotFound | NotYourCase refused) {
            refusedReads.write(purpose, (RefusedRead) refused);
            throw refused;
        }
    }
}
