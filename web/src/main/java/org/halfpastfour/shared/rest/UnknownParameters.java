package org.halfpastfour.shared.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A parameter that a call does not have is refused like an unknown field: left out, another question would be answered. */
@Provider
public class UnknownParameters implements ContainerRequestFilter {

    @Inject
    Problems problems;

    @Context
    ResourceInfo resource;

    @Context
    HttpHeaders headers;

    @Override
    public void filter(ContainerRequestContext request) {
        unknown(request.getUriInfo().getQueryParameters().keySet(), resource.getResourceMethod())
                .ifPresent(name -> request.abortWith(problems.ofField(RestError.UNKNOWN_FIELD, name, headers)));
    }

    /** The first by name of what was sent and the method does not ask for. */
    static Optional<String> unknown(Set<String> sent, Method method) {
        Set<String> unknown = new TreeSet<>(sent);
        if (!unknown.isEmpty()) {
            unknown.removeAll(known(method));
        }
        return unknown.stream().findFirst();
    }

    private static Set<String> known(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> Stream.of(parameter.getAnnotationsByType(QueryParam.class)))
                .map(QueryParam::value)
                .collect(Collectors.toSet());
    }
}
