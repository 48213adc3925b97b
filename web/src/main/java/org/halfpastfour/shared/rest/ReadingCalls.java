package org.halfpastfour.shared.rest;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Has every GET of the API tried once more when its connection was cut, so that no resource has to think of it. */
public class ReadingCalls implements Extension {

    <T> void mark(@Observes @WithAnnotations(Path.class) ProcessAnnotatedType<T> resource) {
        resource.configureAnnotatedType()
                .filterMethods(method -> method.isAnnotationPresent(GET.class))
                .forEach(method -> method.add(ReadOnceMore.Literal.INSTANCE));
    }
}
