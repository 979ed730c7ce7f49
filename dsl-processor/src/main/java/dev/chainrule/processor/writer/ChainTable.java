package dev.chainrule.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Deal;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Chain;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.NamedType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Where in {@code …Chains} does each chain and each party type stand? In the class itself or, where they are too many for
 * one static initialiser, in classes nested in it.
 */
final class ChainTable {

    /** The list of all chains. */
    static final String ALL = "CHAINS";

    /** The list of all that are not closed. */
    static final String OPEN = "OPEN_CHAINS";

    /** The list of those that have no transaction and are not closed. */
    static final String PLAIN = "PLAIN_CHAINS";

    private static final int BYTES_PER_PARTY = 24;

    /** So many chains are tried one after the other; more are looked up. */
    private static final int FEW = 8;

    /**
     * So many chains are named by their constants, others by their numbers: a class file names 65,535 things, which ten thousand constants
     * would use up.
     */
    private static final int NAMED = 150;

    /**
     * Some of the table's entries, in one class.
     *
     * @param owner the class that holds them
     * @param nested whether that is a nested one
     */
    record Part<T>(ClassName owner, boolean nested, List<T> entries) {}

    /** A constant of the table. */
    record Constant(ClassName owner, boolean nested, String name) {

        /** As other classes name it. */
        CodeBlock code() {
            return CodeBlock.of("$T.$N", owner, name);
        }

        /** As the table names it. */
        CodeBlock local() {
            return nested ? code() : CodeBlock.of("$N", name);
        }
    }

    private final List<Part<BoundChain>> chainParts;
    private final List<Part<NamedType>> partyParts;
    private final Map<Chain, Constant> chains = new HashMap<>();
    private final Map<Chain, Integer> numbers = new HashMap<>();
    private final ClassName joined;
    private final Map<ClassRef, Constant> parties = new HashMap<>();
    private final Map<ClassRef, Deal> deals = new LinkedHashMap<>();
    private final Map<ClassRef, String> dealLists = new HashMap<>();
    private final Set<String> called = new HashSet<>();

    ChainTable(BoundPolicy bound, Vocabulary words) {
        FreeNames names = new FreeNames();
        List.of("POLICY", "EDITION", "NO_CHAIN", "PARTIES", "ALL", ALL, OPEN, PLAIN)
                .forEach(names::newName);
        joined = words.get("joined");
        bound.chains().forEach(chain -> numbers.put(chain.chain(), numbers.size()));
        bound.chains().stream()
                .flatMap(chain -> chain.transaction().stream())
                .forEach(deal -> deals.putIfAbsent(deal.type(), deal));
        deals.keySet().forEach(type -> dealLists.put(type, Constants.name(type.simpleName() + " chains", names)));
        chainParts = parts(Budget.split(bound.chains(), ChainTable::bytes), words.get("chains"), "Chains");
        partyParts = parts(Budget.split(parties(bound), type -> BYTES_PER_PARTY), words.get("chains"), "Parties");
        chainParts.forEach(part -> part.entries()
                .forEach(chain -> chains.put(
                        chain.chain(),
                        constant(part, Constants.name(chain.chain().name(), names)))));
        partyParts.forEach(part -> part.entries()
                .forEach(type -> parties.put(
                        type.ref(), constant(part, Constants.name(type.ref().simpleName(), names)))));
    }

    private static List<NamedType> parties(BoundPolicy bound) {
        return bound.types().stream().filter(type -> type.party().isPresent()).toList();
    }

    private static Constant constant(Part<?> part, String name) {
        return new Constant(part.owner(), part.nested(), name);
    }

    private static <T> List<Part<T>> parts(List<List<T>> split, ClassName owner, String name) {
        if (split.size() == 1) {
            return List.of(new Part<>(owner, false, split.get(0)));
        }
        List<Part<T>> parts = new ArrayList<>();
        for (List<T> entries : split) {
            parts.add(new Part<>(owner.nestedClass(name + (parts.size() + 1)), true, entries));
        }
        return parts;
    }

    private static int bytes(BoundChain chain) {
        return 48
                + 24 * chain.positions().size()
                + 8 * chain.chain().cites().size()
                + 40 * chain.windows().size();
    }

    List<Part<BoundChain>> chainParts() {
        return chainParts;
    }

    List<Part<NamedType>> partyParts() {
        return partyParts;
    }

    /** Whether chains are looked up by their numbers: there are too many to try them all, or to stand in one class. */
    boolean isIndexed() {
        return numbers.size() > FEW || chainParts.size() > 1;
    }

    /** Whether the index asks of which type a transaction is: there has to be a choice. */
    boolean isIndexedByTransaction() {
        return isIndexed() && deals.size() > 1;
    }

    /** The place of a chain among all, from zero. */
    int number(BoundChain chain) {
        return Objects.requireNonNull(numbers.get(chain.chain()));
    }

    /** A chain as the validator names it. */
    CodeBlock code(BoundChain chain) {
        return numbers.size() > NAMED
                ? CodeBlock.of("$T.$N.get($L)", joined, ALL, number(chain))
                : chain(chain).code();
    }

    /** A method of a chain, as the validator names it; it is written because the validator does. */
    CodeBlock calling(BoundChain chain, String name) {
        called.add(name);
        return CodeBlock.of("$L.$N", code(chain), name);
    }

    /** Whether the validator calls a method of some chain; ask when all of it is written. */
    boolean isCalled(String method) {
        return called.contains(method);
    }

    /** The chains of a type of transaction that are not closed, as the table names them. */
    CodeBlock open(ClassRef transaction, ClassName type) {
        return chainParts.size() > 1
                ? CodeBlock.of("$T.of($T.class)", joined, type)
                : CodeBlock.of("$N", dealLists.get(transaction));
    }

    /** {@link #ALL} or {@link #PLAIN}, as the table names it. */
    CodeBlock list(String name) {
        return chainParts.size() > 1 ? CodeBlock.of("$T.$N", joined, name) : CodeBlock.of("$N", name);
    }

    Constant chain(BoundChain chain) {
        return Objects.requireNonNull(chains.get(chain.chain()));
    }

    Constant party(ClassRef type) {
        return Objects.requireNonNull(parties.get(type));
    }

    /** The transactions that chains take, in chain order. */
    List<Deal> deals() {
        return List.copyOf(deals.values());
    }

    /** The constant that lists the chains of a transaction. */
    String dealList(ClassRef transaction) {
        return Objects.requireNonNull(dealLists.get(transaction));
    }
}
