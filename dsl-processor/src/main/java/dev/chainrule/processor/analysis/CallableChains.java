package dev.chainrule.processor.analysis;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.Method;
import java.util.List;
import java.util.stream.Stream;

/** Which chains can callers name, whatever else is wrong with them? For these a stub stands in where there is no validator. */
final class CallableChains {

    private CallableChains() {}

    static List<BoundChain> of(Scope scope) {
        Layout layout = new Layout(scope.types());
        return new ChainMerge(scope.lineage(), chain -> isCallable(chain.method(), scope.types()))
                .chains().stream()
                        .map(layout::of)
                        .filter(chain -> canBeNamed(chain, scope))
                        .toList();
    }

    private static boolean isCallable(Method method, Types types) {
        List<Slot> slots = method.parameters().stream()
                .map(parameter -> types.slot(parameter.type()))
                .toList();
        return method.flavor() == Method.Flavor.ABSTRACT
                && method.returns().equals(new JavaType.Primitive("void"))
                && !method.generic()
                && slots.stream().allMatch(slot -> slot.isParty() || slot.isTransaction())
                && method.parameters().stream().noneMatch(parameter -> hasArguments(parameter.type()))
                && slots.stream().filter(Slot::isTransaction).count() <= 1;
    }

    /** Whether a type, or that of a list's elements, says of what it is. */
    private static boolean hasArguments(JavaType type) {
        return type instanceof JavaType.Declared declared
                && declared.arguments().stream()
                        .anyMatch(argument -> !type.is("java.util.List") || hasArguments(argument));
    }

    private static boolean canBeNamed(BoundChain chain, Scope scope) {
        return Stream.concat(
                        chain.positions().stream().map(BoundChain.Position::type),
                        chain.transaction().stream().map(BoundChain.Deal::type))
                .flatMap(type -> scope.types().find(type).stream())
                .allMatch(type -> type.canBeNamedBeside(scope.policy().ref()));
    }
}
