package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which objects of a request stand for which parameter of its chain: the transaction, a party, or the parties of a run? */
final class ChainParameters {

    /**
     * An object of a request.
     *
     * @param type the declared type of its place
     * @param name as the parameter, or of a run {@code brokers} as {@code broker1}, {@code broker2}
     */
    record Placed(Value.Thing thing, ClassRef type, String name) {}

    private final BoundChain chain;

    ChainParameters(BoundChain chain) {
        this.chain = chain;
    }

    int count() {
        return chain.chain().method().parameters().size();
    }

    String name(int parameter) {
        return chain.chain().method().parameters().get(parameter).name();
    }

    JavaType type(int parameter) {
        return chain.chain().method().parameters().get(parameter).type();
    }

    boolean isRun(int parameter) {
        return type(parameter).listElement().isPresent();
    }

    /** What stands for a parameter; each object has a type. */
    List<Placed> of(Request request, int parameter) {
        for (int i = 0; i < chain.positions().size(); i++) {
            Position position = chain.positions().get(i);
            if (position.parameter() == parameter) {
                List<Value.Thing> things = request.parties().get(i);
                List<String> names = request.names().get(i);
                return IntStream.range(0, things.size())
                        .mapToObj(j -> placed(things.get(j), position.type(), names.get(j)))
                        .toList();
            }
        }
        Optional<Placed> deal = chain.transaction()
                .flatMap(declared ->
                        request.transaction().map(thing -> placed(thing, declared.type(), declared.name())));
        return deal.stream().toList();
    }

    private static Placed placed(Value.Thing thing, ClassRef type, String name) {
        return new Placed(WitnessObjects.typed(thing, type), type, name);
    }
}
