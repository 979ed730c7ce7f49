package dev.chainrule.processor.random;

import dev.chainrule.processor.random.Draft.Helper;
import dev.chainrule.processor.random.Scope.Path;
import dev.chainrule.processor.random.Sort.Base;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How is an expression of a certain type made up? Well-typed by construction, and no deeper than told. */
final class Grammar {

    final Dice dice;
    final Literals literals;
    final List<Helper> helpers = new ArrayList<>();
    private final Menu truths = new Menu();
    private final Menu wholes = new Menu();
    private final Menu longs = new Menu();
    private final Menu texts = new Menu();
    private final Menu dates = new Menu();
    private final Menu choices = new Menu();
    private final Menu bodies = new Menu();
    private int names;

    /** The type of enum that is being made, since one menu makes all. */
    private Sort wantedChoice = Sort.TRUTH;

    Grammar(Dice dice, Literals literals) {
        this.dice = dice;
        this.literals = literals;
        new Logic(this).addTo(truths);
        new Comparisons(this).addTo(truths);
        new Maybes(this).addTo(truths);
        new Collections(this).addTo(truths);
        new Calls(this).addTo(truths, wholes);
        new Numbers(this).addTo(wholes, longs);
        new Values(this).addTo(texts, dates, choices);
        Hidden hidden = new Hidden(this);
        hidden.addTo(truths, wholes);
        hidden.addTo(texts, dates, choices);
        new Bodies(this).addTo(bodies);
    }

    /** Every kind of expression that there is. */
    List<String> tags() {
        return Stream.of(truths, wholes, longs, texts, dates, choices, bodies)
                .flatMap(menu -> menu.tags().stream())
                .distinct()
                .toList();
    }

    String fresh() {
        names++;
        return "v" + names;
    }

    Node truth(int depth, Scope scope) {
        Node node = truths.order(dice, Math.max(depth, 0), scope);
        return node != null ? node : Node.of(Sort.TRUTH, "literal", "true");
    }

    /** Something that an {@code int} holds. */
    Node whole(int depth, Scope scope) {
        Node node = wholes.order(dice, Math.max(depth, 0), scope);
        return node != null ? node : literal(Sort.INT);
    }

    Node big(int depth, Scope scope) {
        Node node = longs.order(dice, Math.max(depth, 0), scope);
        return node != null ? node : literal(Sort.LONG);
    }

    Node text(int depth, Scope scope) {
        Node node = texts.order(dice, Math.max(depth, 0), scope);
        return node != null ? node : literal(Sort.TEXT);
    }

    Node date(int depth, Scope scope) {
        Node node = dates.order(dice, Math.max(depth, 0), scope);
        return node != null ? node : literal(Sort.DATE);
    }

    Node choice(Sort sort, int depth, Scope scope) {
        Sort before = wantedChoice;
        wantedChoice = sort;
        Node node = choices.order(dice, Math.max(depth, 0), scope);
        wantedChoice = before;
        return node != null ? node : constant(sort, scope);
    }

    Sort wantedChoice() {
        return wantedChoice;
    }

    Node body(int depth, Scope scope) {
        Node node = bodies.order(dice, depth, scope);
        return node != null ? node : Node.of(Sort.BODY, "return", "return #1;", truth(depth, scope));
    }

    /** Of any type that has expressions of its own. */
    @Nullable
    Node value(Sort sort, int depth, Scope scope) {
        return switch (sort.base()) {
            case TRUTH -> truth(depth, scope);
            case WHOLE ->
                sort.equals(Sort.INT) ? whole(depth, scope) : sort.equals(Sort.LONG) ? big(depth, scope) : null;
            case TEXT -> text(depth, scope);
            case DATE -> date(depth, scope);
            case CHOICE -> choice(sort, depth, scope);
            default -> fact(scope, path -> path.sort().equals(sort));
        };
    }

    /** A literal of a type that has some. */
    Node literal(Sort sort) {
        String text = switch (sort.base()) {
            case TRUTH -> dice.of("true", "false");
            case WHOLE -> Literals.whole(dice.pick(literals.wholes()), sort);
            case TEXT -> Literals.text(dice.pick(literals.texts()));
            case DATE -> Literals.date(dice.pick(literals.dates()));
            default -> throw new IllegalArgumentException(sort.name());
        };
        return Node.of(sort, "literal", text);
    }

    Node literal(Sort sort, Scope scope) {
        return sort.base() == Base.CHOICE ? constant(sort, scope) : literal(sort);
    }

    Node constant(Sort sort, Scope scope) {
        return Node.of(
                sort, "constant", sort.name() + "." + dice.pick(scope.cast().constants(sort)));
    }

    /** What is read from a variable, if any is such. */
    @Nullable
    Node fact(Scope scope, Predicate<Path> wanted) {
        List<Path> paths = scope.paths(wanted);
        if (paths.isEmpty()) {
            return null;
        }
        Path path = dice.pick(paths);
        return Node.of(path.sort(), "fact", path.text());
    }

    static Node node(Sort sort, String form, Node... parts) {
        return Node.of(sort, "", form, parts);
    }

    /** Nothing where a part is missing. */
    static @Nullable Node truthOf(String form, @Nullable Node... parts) {
        return orNothing(Sort.TRUTH, form, parts);
    }

    static @Nullable Node orNothing(Sort sort, String form, @Nullable Node... parts) {
        List<Node> all = new ArrayList<>();
        for (Node part : parts) {
            if (part == null) {
                return null;
            }
            all.add(part);
        }
        return new Node(sort, "", form, all);
    }
}
