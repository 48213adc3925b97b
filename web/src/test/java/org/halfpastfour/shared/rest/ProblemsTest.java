package org.halfpastfour.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.halfpastfour.shared.Declared;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Fact;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemsTest {

    private static final HttpHeaders IN_CHINESE = asking("zh-CN");

    private final Problems problems =
            new Problems(Clock.fixed(Instant.parse("2026-11-30T01:00:00Z"), ZoneId.of("Asia/Shanghai")));

    @ParameterizedTest
    @CsvSource({"INVALID, 400", "FORBIDDEN, 403", "NOT_FOUND, 404", "CONFLICT, 409", "GONE, 410", "LIMITED, 429"})
    void everyKindOfFactHasItsStatus(DomainException.Kind kind, int status) {
        AnsweredProblem answer = problems.answer(Stopped.valueOf(kind.name()).told(), IN_CHINESE);
        assertThat(answer.problem().status()).isEqualTo(status);
        assertThat(answer.problem().code()).isEqualTo("required");
        assertThat(answer.problem().type()).isEqualTo("/api/docs/#required");
    }

    @ParameterizedTest
    @EnumSource
    void noKindIsWithoutOne(DomainException.Kind kind) {
        assertThat(problems.answer(Stopped.valueOf(kind.name()).told(), IN_CHINESE)
                        .problem()
                        .status())
                .isBetween(400, 499);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh-CN    | true
            en       | false
            en-GB,zh | false
            zh,en    | true
            fr,en    | true
            *        | true
            *,en     | false
            """)
    void itIsSaidInEnglishToWhoeverAsksForThatFirstAndInChineseToAllOthers(String languages, boolean chinese) {
        AnsweredProblem answer = problems.answer(RestError.NOT_ALLOWED, asking(languages.split(",")), Map.of());
        assertThat(answer.locale()).isEqualTo(chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
        assertThat(answer.problem().title().codePoints().anyMatch(Character::isIdeographic))
                .isEqualTo(chinese);
    }

    @Test
    void whoIsNotSignedInIsToldHowToSignIn() {
        assertThat(problems.answer(RestError.NOT_SIGNED_IN, IN_CHINESE, Map.of())
                        .headers())
                .containsOnlyKeys(HttpHeaders.WWW_AUTHENTICATE);
        assertThat(problems.answer(RestError.NOT_ALLOWED, IN_CHINESE, Map.of()).headers())
                .isEmpty();
    }

    @Test
    void whoIsToComeAgainIsToldWhen() {
        Map<String, Object> soon = Map.of("seconds", 7);
        assertThat(problems.answer(RestError.TRY_AGAIN_SOON, IN_CHINESE, soon).headers())
                .containsExactly(Map.entry(HttpHeaders.RETRY_AFTER, 7L));
        assertThat(problems.answer(Stopped.LIMITED.saying(soon), IN_CHINESE).headers())
                .containsExactly(Map.entry(HttpHeaders.RETRY_AFTER, 7L));
        assertThat(problems.answer(Stopped.CONFLICT.saying(soon), IN_CHINESE).headers())
                .as("a number of seconds that is about something else")
                .isEmpty();
    }

    @Test
    void everyFieldThatIsWrongIsNamedWithItsText() {
        var wrong = new InvalidInput(List.of(new FieldError("title", "required"), new FieldError("end", "required")));
        assertThat(problems.answer(wrong, asking("en")).problem().fields())
                .extracting(Problem.Field::field)
                .containsExactly("title", "end");
        assertThat(problems.answer(wrong, asking("en")).problem().fields())
                .allSatisfy(field -> assertThat(field.detail()).isNotBlank().isNotEqualTo(field.code()));
    }

    @Test
    void aFieldThatTheCallDoesNotHaveIsNamed() {
        Problem problem = problems.answerOfField(RestError.UNKNOWN_FIELD, "titel", IN_CHINESE)
                .problem();
        assertThat(problem.status()).isEqualTo(RestError.UNKNOWN_FIELD.status());
        assertThat(problem.arguments()).containsEntry("field", "titel");
        assertThat(problem.fields()).singleElement().satisfies(field -> assertThat(field.field())
                .isEqualTo("titel"));
    }

    @Test
    void aFactAboutNoFieldNamesNone() {
        Problem problem =
                problems.answer(RestError.MALFORMED_JSON, IN_CHINESE, Map.of()).problem();
        assertThat(problem.fields()).isNull();
        assertThat(problem.matters()).isNull();
    }

    private static HttpHeaders asking(String... languages) {
        List<Locale> asked = Arrays.stream(languages)
                .map(language -> language.equals("*") ? Locale.of("*") : Locale.forLanguageTag(language))
                .toList();
        return (HttpHeaders) Proxy.newProxyInstance(
                HttpHeaders.class.getClassLoader(),
                new Class<?>[] {HttpHeaders.class},
                (proxy, method, arguments) -> method.getName().equals("getAcceptableLanguages") ? asked : null);
    }

    /** One fact of each kind, of which the text is known. */
    private enum Stopped implements Fact {
        INVALID,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        GONE,
        LIMITED;

        @Override
        public Declared declared() {
            return new Declared(DomainException.Kind.valueOf(name()));
        }

        @Override
        public String code() {
            return "required";
        }
    }
}
