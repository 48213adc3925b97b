package org.halfpastfour.shared.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.halfpastfour.shared.Texts;

/** Describes at every operation how it is refused: problem+json, with the codes there are. */
public class ProblemsInOpenApi implements OASFilter {

    private static final String PROBLEM = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema(PROBLEM, problem());
        if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
            api.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                    .values()
                    .forEach(ProblemsInOpenApi::mayBeRefused));
        }
    }

    private static void mayBeRefused(Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        operation.getResponses().addAPIResponse("default", refusal());
    }

    private static APIResponse refusal() {
        return OASFactory.createAPIResponse()
                .description("Refused: the status and the code say why")
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
    }

    private static Schema problem() {
        Schema field = object().addProperty("field", text("The field's name as it was sent"))
                .addProperty("code", code())
                .addProperty("detail", text("What is wrong with it, in the caller's language"));
        return object().description("An error as RFC 9457 writes it")
                .addProperty("type", text("Where the code is explained"))
                .addProperty("title", text("What happened, in the caller's language"))
                .addProperty("status", typed(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("What to do next"))
                .addProperty("code", code())
                .addProperty("arguments", object().description("Ids, numbers and dates of the text"))
                .addProperty(
                        "fields",
                        typed(Schema.SchemaType.ARRAY).items(field).description("Of invalid input, each wrong field"))
                .addProperty(
                        "matters",
                        typed(Schema.SchemaType.ARRAY)
                                .items(object())
                                .description("What a change touches, each with its choices"))
                .required(List.of("type", "title", "status", "detail", "code"));
    }

    private static Schema code() {
        Schema code = text("What happened, for programs");
        Texts.codes().forEach(code::addEnumeration);
        return code;
    }

    private static Schema text(String description) {
        return typed(Schema.SchemaType.STRING).description(description);
    }

    private static Schema object() {
        return typed(Schema.SchemaType.OBJECT);
    }

    private static Schema typed(Schema.SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }
}
