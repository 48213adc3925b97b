package org.halfpastfour.shared.rest;

import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;

/**
 * A problem as the caller is answered, before the container makes an answer of it.
 *
 * @param headers besides those of every problem
 */
record AnsweredProblem(Locale locale, Problem problem, Map<String, Object> headers) {

    Response response() {
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .language(locale)
                .entity(problem);
        headers.forEach(response::header);
        return response.build();
    }
}
