package org.halfpastfour.shared.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.temporal.Temporal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.NotSignedIn;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.DatabaseAway;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where what goes wrong becomes an answer. What nobody expected is logged under a number and shows nothing. */
abstract class ProblemAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    @Inject
    Problems problems;

    @Context
    HttpHeaders headers;

    @Context
    SecurityContext security;

    final Response answer(Throwable thrown) {
        return find(thrown, NotSignedIn.class)
                .map(nobody -> refused())
                .or(() -> find(thrown, DomainException.class).map(fact -> problems.of(fact, headers)))
                .or(() -> find(thrown, EJBAccessException.class).map(refused -> refused()))
                .or(() -> find(thrown, StreamConstraintsException.class).map(tooMuch -> beyondLimits()))
                .or(() -> find(thrown, JsonProcessingException.class).map(this::unreadable))
                .or(() -> find(thrown, WebApplicationException.class).map(this::byTheContainer))
                .or(() -> find(thrown, OptimisticLockException.class)
                        .map(stale -> problems.of(RestError.CHANGED_AT_ONCE, headers, Map.of())))
                .orElseGet(() -> unexpected(thrown));
    }

    private Response refused() {
        boolean signedIn = security.getUserPrincipal() != null;
        return problems.of(signedIn ? RestError.NOT_ALLOWED : RestError.NOT_SIGNED_IN, headers, Map.of());
    }

    private Response beyondLimits() {
        return problems.of(
                RestError.JSON_BEYOND_LIMITS,
                headers,
                Arguments.of("levels", Json.MOST_LEVELS, "values", Json.MOST_VALUES, "length", Json.LONGEST_NAME));
    }

    private Response unreadable(JsonProcessingException broken) {
        if (broken instanceof UnrecognizedPropertyException unknown) {
            return problems.ofField(RestError.UNKNOWN_FIELD, path(unknown), headers);
        }
        if (broken instanceof InvalidFormatException far && far.getValue() instanceof Temporal) {
            return problems.ofField(RestError.DATE_OUT_OF_RANGE, path(far), headers);
        }
        if (broken instanceof JsonMappingException wrong && !wrong.getPath().isEmpty()) {
            return problems.ofField(RestError.WRONG_TYPE, path(wrong), headers);
        }
        return problems.of(RestError.MALFORMED_JSON, headers, Map.of());
    }

    private Response byTheContainer(WebApplicationException answered) {
        int status = answered.getResponse().getStatus();
        if (status < 400) {
            return answered.getResponse();
        }
        return status >= 500 ? unexpected(answered) : problems.of(RestError.of(status), headers, Map.of());
    }

    private Response unexpected(Throwable thrown) {
        if (DatabaseAway.isReasonOf(thrown)) {
            LOG.warn("A call has to wait: {}", DatabaseAway.line(thrown).orElse(""));
            return problems.of(
                    DatabaseAway.isWithoutRoom(thrown) ? RestError.NO_ROOM : RestError.TRY_AGAIN_SOON,
                    headers,
                    Map.of("seconds", DatabaseAway.pause(thrown).toSeconds()));
        }
        String incident = Ids.next().toString();
        LOG.error("Incident {}", incident, thrown);
        return problems.of(RestError.INTERNAL_ERROR, headers, Map.of("incident", incident));
    }

    private static String path(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getFieldName() != null ? "." + step.getFieldName() : "[" + step.getIndex() + "]")
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
