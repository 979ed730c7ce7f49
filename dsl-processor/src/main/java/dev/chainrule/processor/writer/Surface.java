package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Chain;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.Parameter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What are the validator's public methods called? A chain's are called as the chain is. Where that would be one of the
 * validator's own methods, such as {@code check(Sale, List)}, {@code Chain} is added: {@code checkChain(Sale, List)}.
 */
final class Surface {

    /** The helper that takes what a chain of one run takes. */
    private static final String WIDENED = "widened";

    private static final String LIST = "java.util.List";

    private final Map<Chain, String> decide = new HashMap<>();
    private final Map<Chain, String> permits = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Surface(BoundPolicy bound) {
        for (BoundChain chain : bound.chains()) {
            String transaction =
                    chain.transaction().map(deal -> deal.type().canonicalName()).orElse("");
            taken.add(signature("check", transaction, LIST));
            taken.add(signature("next", transaction, LIST));
        }
        taken.add(signature("checkAny", "java.lang.Object", LIST));
        taken.add(signature(WIDENED, LIST));
        bound.chains()
                .forEach(chain -> decide.put(chain.chain(), take(chain.chain().name(), chain)));
        bound.chains()
                .forEach(chain -> permits.put(
                        chain.chain(),
                        take("permits" + capitalized(chain.chain().name()), chain)));
    }

    private String take(String wanted, BoundChain chain) {
        String[] types = chain.chain().method().parameters().stream()
                .map(parameter -> erased(parameter.type()))
                .toArray(String[]::new);
        String name = wanted;
        while (!taken.add(signature(name, types))) {
            name += "Chain";
        }
        return name;
    }

    private static String signature(String name, String... types) {
        return name + "("
                + String.join(
                        ",", Stream.of(types).filter(type -> !type.isEmpty()).toList()) + ")";
    }

    private static String erased(JavaType type) {
        return type.declared().map(ClassRef::canonicalName).orElseGet(type::toString);
    }

    /** The method that decides on a chain. */
    String decide(BoundChain chain) {
        return Objects.requireNonNull(decide.get(chain.chain()));
    }

    /** The method that answers only whether a chain is permitted. */
    String permits(BoundChain chain) {
        return Objects.requireNonNull(permits.get(chain.chain()));
    }

    /** Names for private members, other than those of public methods and of {@code Object}'s. */
    FreeNames privateNames() {
        FreeNames names = new FreeNames();
        Stream.concat(
                        taken.stream().map(signature -> signature.substring(0, signature.indexOf('('))),
                        Stream.of(
                                "clone",
                                "equals",
                                "finalize",
                                "getClass",
                                "hashCode",
                                "notify",
                                "notifyAll",
                                "toString",
                                "wait",
                                "yield",
                                "record",
                                "better",
                                "isPermitted",
                                "requireElements",
                                "run",
                                "firstMissing"))
                .distinct()
                .sorted()
                .forEach(names::newName);
        return names;
    }

    /** The names of a chain's parameters: the user's own, but for those that would hide what the code names. */
    static List<String> parameters(Method method, FreeNames names) {
        return method.parameters().stream()
                .map(Parameter::name)
                .map(names::newName)
                .toList();
    }

    /** {@code NewRelationship} as a variable: {@code newRelationship}. */
    static String variable(ClassRef type) {
        return changed(type.simpleName(), first -> first.toLowerCase(Locale.ROOT));
    }

    static String capitalized(String name) {
        return changed(name, first -> first.toUpperCase(Locale.ROOT));
    }

    private static String changed(String name, UnaryOperator<String> change) {
        int end = name.offsetByCodePoints(0, 1);
        return change.apply(name.substring(0, end)) + name.substring(end);
    }
}
