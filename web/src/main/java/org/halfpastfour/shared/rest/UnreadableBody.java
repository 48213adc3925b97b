package org.halfpastfour.shared.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Stands before the container's own mapper of broken JSON, which would answer in plain text. */
@Provider
public class UnreadableBody extends ProblemAnswers implements ExceptionMapper<JsonProcessingException> {

    @Override
    public Response toResponse(JsonProcessingException broken) {
        return answer(broken);
    }
}
