package org.halfpastfour.schema;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.dialect.function.array.ArrayAndElementArgumentTypeResolver;
import org.hibernate.type.StandardBasicTypes;

/**
 * {@code function(among as Boolean, x.id, :ids)} in queries: whether a value is in an array, which is one parameter. It
 * stands for {@code in :ids}, because a query with that is worked out anew each time it is asked.
 */
public final class Among implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        contributions
                .getFunctionRegistry()
                .patternDescriptorBuilder("among", "(?1=any(?2))")
                .setExactArgumentCount(2)
                .setArgumentTypeResolver(new ArrayAndElementArgumentTypeResolver(1, 0))
                .setInvariantType(contributions
                        .getTypeConfiguration()
                        .getBasicTypeRegistry()
                        .resolve(StandardBasicTypes.BOOLEAN))
                .register();
    }
}
