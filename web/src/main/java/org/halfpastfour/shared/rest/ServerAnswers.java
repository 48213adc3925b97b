package org.halfpastfour.shared.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.halfpastfour.shared.Texts;

/**
 * What the server answers by itself, before or beside the API: a header that cannot be read, an address that is none. It
 * speaks like the rest, problem+json in the language of the caller, and tells nothing of the server.
 */
@WebServlet(ServerAnswers.PATH)
public class ServerAnswers extends HttpServlet {

    static final String PATH = "/answer";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Problems problems;

    @Inject
    private transient Json json;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = status(request);
        RestError error = RestError.of(status);
        Locale locale = language(request);
        ObjectMapper mapper = json.getContext(Problem.class);
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Content-Language", locale.toLanguageTag());
        response.getOutputStream()
                .write(mapper.writeValueAsString(problems.of(error, status, locale))
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** Called by its own address it is not there. */
    private static int status(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(Integer.class::cast)
                .orElse(HttpServletResponse.SC_NOT_FOUND);
    }

    private static Locale language(HttpServletRequest request) {
        boolean english = Collections.list(request.getLocales()).stream()
                .findFirst()
                .filter(first -> request.getHeader("Accept-Language") != null)
                .filter(Texts::isEnglish)
                .isPresent();
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
