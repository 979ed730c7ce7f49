package dev.chainrule.processor.analysis;

import dev.chainrule.processor.model.Chain;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Window;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which chains does a policy set have, and when is each in force? One signature is one chain, however many policies of the
 * set declare it: a declaration further down narrows those above it, and side by side each opens its own days.
 */
final class ChainMerge {

    /**
     * What several declarations come to.
     *
     * @param chain the declaration that counts, first of several
     * @param windows empty where it is closed
     */
    record Merged(Chain chain, List<Window> windows, String closed) {}

    private final Lineage lineage;
    private final Map<Method.Signature, List<Chain>> declared;

    ChainMerge(Lineage lineage, Predicate<Chain> wellFormed) {
        this.lineage = lineage;
        this.declared = lineage.policies().stream()
                .map(Policy::chains)
                .flatMap(List::stream)
                .filter(wellFormed)
                .collect(Collectors.groupingBy(
                        chain -> chain.method().signature(), LinkedHashMap::new, Collectors.toList()));
    }

    /** All chains, in order of first declaration, ancestors first. */
    List<Merged> chains() {
        return declared.values().stream().map(this::merge).toList();
    }

    /** What a declaration redeclares: the chain as it would be without it. Empty where it declares a new one. */
    List<Merged> base(Chain chain) {
        List<Chain> above = above(chain);
        return above.isEmpty() ? List.of() : List.of(merge(above));
    }

    /** All declarations of what a chain declares again. */
    List<Chain> above(Chain chain) {
        return declared.getOrDefault(chain.method().signature(), List.of()).stream()
                .filter(other -> lineage.isAbove(other.policy(), chain.policy()))
                .toList();
    }

    /** For each chain the declarations that none is below, but for those that close it. */
    List<List<Chain>> open() {
        return declared.values().stream()
                .map(declarations -> lowest(declarations).stream()
                        .filter(chain -> narrowed(chain).closed().isEmpty())
                        .toList())
                .toList();
    }

    private List<Chain> lowest(List<Chain> declarations) {
        return declarations.stream()
                .filter(chain ->
                        declarations.stream().noneMatch(other -> lineage.isAbove(chain.policy(), other.policy())))
                .toList();
    }

    private Merged merge(List<Chain> declarations) {
        List<Merged> counting =
                lowest(declarations).stream().map(this::narrowed).toList();
        List<Merged> open =
                counting.stream().filter(merged -> merged.closed().isEmpty()).toList();
        List<Window> windows = DateSpan.union(
                open.stream().flatMap(merged -> merged.windows().stream()).toList());
        String closed = open.isEmpty() ? counting.get(0).closed() : "";
        Chain first = (open.isEmpty() ? counting : open).get(0).chain();
        return new Merged(first, windows, closed);
    }

    /** A declaration on top of what it redeclares: what it leaves out stays as it was. */
    private Merged narrowed(Chain chain) {
        List<Merged> base = base(chain);
        String closed =
                chain.closed().isEmpty() && !base.isEmpty() ? base.get(0).closed() : chain.closed();
        if (!closed.isEmpty()) {
            return new Merged(chain, List.of(), closed);
        }
        List<Window> windows =
                base.isEmpty() ? List.of(Window.ALWAYS) : base.get(0).windows();
        return new Merged(chain, DateSpan.narrow(windows, chain.dates().window()), "");
    }
}
