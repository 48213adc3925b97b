package org.halfpastfour.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestErrorTest {

    @ParameterizedTest
    @CsvSource({
        "400, REQUEST_REFUSED",
        "401, NOT_SIGNED_IN",
        "403, NOT_ALLOWED",
        "404, NO_SUCH_RESOURCE",
        "405, METHOD_NOT_ALLOWED",
        "406, NOT_ACCEPTABLE",
        "413, BODY_TOO_LARGE",
        "415, UNSUPPORTED_MEDIA_TYPE",
        "418, REQUEST_REFUSED",
        "500, INTERNAL_ERROR",
        "503, INTERNAL_ERROR"
    })
    void whatTheContainerAnswersHasACode(int status, RestError error) {
        assertThat(RestError.of(status)).isEqualTo(error);
    }
}
