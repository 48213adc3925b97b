package org.halfpastfour.shared.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.function.Supplier;
import org.halfpastfour.account.RepeatedRequests;
import org.jspecify.annotations.Nullable;

/**
 * Runs an unsafe request once for its {@code Idempotency-Key} (8–64 printable characters): the same key with the same
 * method, address and body gives the first answer again; with another one it is refused as idempotency-key-reused.
 */
@RequestScoped
public class Repeatable {

    @Inject
    RepeatedRequests once;

    /** Does the work in one transaction together with remembering its answer; without a key it is just done. */
    public <T> T once(Call call, @Nullable Object body, Class<T> answer, Supplier<T> work) {
        String key = IdempotencyKey.checked(call.key());
        Map<String, Object> request = Map.of(
                "method", call.request().getMethod(),
                "path", call.uri().getPath(),
                "body", body == null ? "" : body);
        return once.once(key, request, answer, work);
    }

    /** What the container knows of the request, handed in by the resource as its bean parameter. */
    public static class Call {

        @HeaderParam(IdempotencyKey.HEADER)
        @Nullable
        String key;

        @Context
        Request request;

        @Context
        UriInfo uri;

        @Nullable
        String key() {
            return key;
        }

        Request request() {
            return request;
        }

        UriInfo uri() {
            return uri;
        }
    }
}
