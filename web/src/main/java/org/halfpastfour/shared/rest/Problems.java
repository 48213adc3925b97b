package org.halfpastfour.shared.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.halfpastfour.account.Language;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.Invalid;
import org.halfpastfour.shared.Texts;
import org.halfpastfour.shared.Touched;
import org.jspecify.annotations.Nullable;

/** Writes a fact as problem+json in the language of the caller. */
@ApplicationScoped
public class Problems {

    private static final String TYPE = "/api/docs/#";

    @Inject
    Clock clock;

    Problems() {}

    Problems(Clock clock) {
        this.clock = clock;
    }

    Response of(DomainException fact, HttpHeaders headers) {
        return answer(fact, headers).response();
    }

    Response of(RestError error, HttpHeaders headers, Map<String, Object> arguments) {
        return answer(error, headers, arguments).response();
    }

    Response ofField(RestError error, String field, HttpHeaders headers) {
        return answerOfField(error, field, headers).response();
    }

    AnsweredProblem answer(DomainException fact, HttpHeaders headers) {
        Locale locale = language(headers);
        List<Problem.Field> fields = fact instanceof Invalid invalid ? fields(invalid.fields(), locale) : null;
        List<MatterJson> matters = fact instanceof Touched touched
                ? touched.matters().stream().map(MatterJson::of).toList()
                : null;
        return answer(status(fact.kind()), locale, fact.code(), fact.arguments(), fields, matters);
    }

    AnsweredProblem answer(RestError error, HttpHeaders headers, Map<String, Object> arguments) {
        return answer(error.status(), language(headers), error.code(), arguments, null, null);
    }

    AnsweredProblem answerOfField(RestError error, String field, HttpHeaders headers) {
        Locale locale = language(headers);
        Map<String, Object> arguments = Map.of("field", field);
        return answer(
                error.status(),
                locale,
                error.code(),
                arguments,
                fields(List.of(new FieldError(field, error.code(), arguments)), locale),
                null);
    }

    /** What a server answers that has not understood enough to ask the API. */
    Problem of(RestError error, int status, Locale locale) {
        return problem(status, locale, error.code(), Map.of(), null, null);
    }

    private Problem problem(
            int status,
            Locale locale,
            String code,
            Map<String, Object> arguments,
            @Nullable List<Problem.Field> fields,
            @Nullable List<MatterJson> matters) {
        String text = Texts.of(locale, clock.getZone(), code, arguments);
        return new Problem(TYPE + code, text, status, text, code, arguments, fields, matters);
    }

    private AnsweredProblem answer(
            int status,
            Locale locale,
            String code,
            Map<String, Object> arguments,
            @Nullable List<Problem.Field> fields,
            @Nullable List<MatterJson> matters) {
        return new AnsweredProblem(
                locale, problem(status, locale, code, arguments, fields, matters), headers(status, arguments));
    }

    private static Map<String, Object> headers(int status, Map<String, Object> arguments) {
        if (status == 401) {
            return Map.of(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Half Past Four\", charset=\"UTF-8\"");
        }
        return arguments.get("seconds") instanceof Number seconds && (status == 429 || status == 503)
                ? Map.of(HttpHeaders.RETRY_AFTER, seconds.longValue())
                : Map.of();
    }

    private List<Problem.Field> fields(List<FieldError> errors, Locale locale) {
        return errors.stream()
                .map(error -> new Problem.Field(
                        error.field(),
                        error.code(),
                        Texts.of(locale, clock.getZone(), error.code(), error.arguments())))
                .toList();
    }

    /** The language in which the caller wants to read. */
    public static Language spoken(HttpHeaders headers) {
        return Texts.isEnglish(language(headers)) ? Language.ENGLISH : Language.CHINESE;
    }

    private static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .filter(locale -> !"*".equals(locale.getLanguage()))
                .findFirst()
                .filter(Texts::isEnglish)
                .map(english -> Locale.ENGLISH)
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }

    private static int status(DomainException.Kind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case GONE -> 410;
            case LIMITED -> 429;
        };
    }
}
