package org.halfpastfour.schema;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.dialect.function.array.ArrayAndElementArgumentTypeResolver;
import org.hibernate.type.StandardBasicTypes;

/**
 * {@code function(includes as Boolean, :ids, x.id)} in queries: whether a value is in an array, which is one parameter.
 * It stands for {@code in :ids}, because a query with that is translated anew each time it is asked. The parameter comes
 * first: the last one of a function would be taken for a list, too.
 */
public final class Includes implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        contributions
                .getFunctionRegistry()
                .patternDescriptorBuilder("includes", "(?2=any(?1))")
                .setExactArgumentCount(2)
                .setArgumentTypeResolver(new ArrayAndElementArgumentTypeResolver(0, 1))
                .setInvariantType(contributions
                        .getTypeConfiguration()
                        .getBasicTypeRegistry()
                        .resolve(StandardBasicTypes.BOOLEAN))
                .register();
    }
}
