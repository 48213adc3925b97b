package org.halfpastfour.shared.rest;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Stands before the container's own mapper of unknown fields, which would answer in plain text. */
@Provider
public class UnknownField extends ProblemAnswers implements ExceptionMapper<UnrecognizedPropertyException> {

    @Override
    public Response toResponse(UnrecognizedPropertyException unknown) {
        return answer(unknown);
    }
}
