package org.halfpastfour.shared.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Everything that goes wrong is answered as problem+json. */
@Provider
public class ProblemMapper extends ProblemAnswers implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable thrown) {
        return answer(thrown);
    }
}
