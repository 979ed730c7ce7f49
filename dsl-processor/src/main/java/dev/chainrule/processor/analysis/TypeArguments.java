package dev.chainrule.processor.analysis;

import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.JavaType;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Does a chain or a rule ask for objects of a type with certain arguments? Objects are told apart by their classes, which do not say of what
 * they are. A party with type parameters is told of itself.
 */
final class TypeArguments {

    private static final JavaType ANYTHING = new JavaType.Wildcard(Optional.empty(), Optional.empty());

    private TypeArguments() {}

    /** Of a parameter that asks for parties or a transaction. */
    static void check(AskedFor asked, Types types, Findings findings) {
        JavaType type = asked.parameter().type();
        JavaType one = asked.slot().form() == Slot.Form.PARTIES
                ? ((JavaType.Declared) type).arguments().get(0)
                : type;
        ClassRef ref = asked.slot().type().orElseThrow();
        List<JavaType> arguments = ((JavaType.Declared) one).arguments();
        boolean open = !asked.isOfChain() && arguments.stream().allMatch(ANYTHING::equals);
        if (!arguments.isEmpty() && !open && !types.isParty(ref) && !types.isTransaction(ref)) {
            String instead = asked.isOfChain()
                    ? "a type without type parameters"
                    : Words.type(new JavaType.Declared(ref, Collections.nCopies(arguments.size(), ANYTHING)));
            asked.report(Catalogue.TYPE_ARGUMENTS, findings, Words.type(one), instead);
        }
    }
}
