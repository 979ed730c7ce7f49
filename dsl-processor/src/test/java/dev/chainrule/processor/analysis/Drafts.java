package dev.chainrule.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.Chain;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Dates;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Parameter;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.PolicySet;
import dev.chainrule.processor.model.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Policies for tests, drafted in a few words: all types are of one package, and parameters read as in Java. */
final class Drafts {

    static final String PACKAGE = "trade";

    private static final Pattern PARAMETER =
            Pattern.compile("(?<next>@Next )?((?<min>[0-9]+)\\.\\.(?<max>[0-9*]+) )?(?<type>\\S+) (?<name>\\S+)");

    private final ClassRef ref;
    private final List<ClassRef> parents;
    private final List<NamedType> types = new ArrayList<>();
    private final List<Chain> chains = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private boolean mayLoosen = true;

    private Drafts(String name, String... parents) {
        this.ref = ref(name);
        this.parents = Arrays.stream(parents).map(Drafts::ref).toList();
    }

    static Drafts policy(String name, String... parents) {
        return new Drafts(name, parents);
    }

    static ClassRef ref(String name) {
        return new ClassRef(PACKAGE, name);
    }

    static PolicySet set(Drafts policy, Drafts... ancestors) {
        return new PolicySet(
                policy.build(), Arrays.stream(ancestors).map(Drafts::build).toList());
    }

    Drafts mayNotLoosen() {
        mayLoosen = false;
        return this;
    }

    Drafts party(String name, String... above) {
        return type(name, Optional.of(name), false, above);
    }

    Drafts above(String name, String... above) {
        return type(name, Optional.empty(), false, above);
    }

    /** A transaction with an effective date. */
    Drafts transaction(String name, String... above) {
        return type(name, Optional.empty(), true, above);
    }

    private Drafts type(String name, Optional<String> label, boolean transaction, String... above) {
        ClassRef type = ref(name);
        Accessor date = new Accessor(
                "date",
                new JavaType.Declared(new ClassRef("java.time", "LocalDate"), List.of()),
                0,
                true,
                false,
                false,
                true,
                List.of(),
                NamedType.Visibility.PUBLIC,
                type,
                Place.of(type).member("date()"));
        types.add(new NamedType(
                type,
                NamedType.Kind.INTERFACE,
                NamedType.Visibility.PUBLIC,
                false,
                List.of(),
                label,
                transaction,
                Arrays.stream(above).map(Drafts::ref).toList(),
                transaction ? List.of(date) : List.of(),
                Place.of(type)));
        return this;
    }

    Drafts chain(String name, String... parameters) {
        return chain(name, Dates.ALWAYS, "", parameters);
    }

    Drafts chain(String name, Dates dates, String closed, String... parameters) {
        Method method = method(name, "void", Method.Flavor.ABSTRACT, "Chain", parameters);
        chains.add(new Chain(ref, method, dates, closed, List.of()));
        return this;
    }

    Drafts rule(String name, String... parameters) {
        return rule(name, Dates.ALWAYS, parameters);
    }

    Drafts rule(String name, Dates dates, String... parameters) {
        return rule(Rule.Kind.RULE, name, dates, Rule.Body.READ, parameters);
    }

    /** A guarantee that no chain has this shape. */
    Drafts forbids(String name, String... parameters) {
        return rule(Rule.Kind.GUARANTEE, name, Dates.ALWAYS, Rule.Body.FALSE, parameters);
    }

    private Drafts rule(Rule.Kind kind, String name, Dates dates, Rule.Body body, String... parameters) {
        Method method = method(name, "boolean", Method.Flavor.STATIC, kind.annotation(), parameters);
        rules.add(new Rule(
                kind,
                ref,
                method,
                name,
                "No.",
                List.of(),
                List.of(),
                false,
                dates,
                body,
                List.of(),
                List.of(),
                Optional.empty()));
        return this;
    }

    private Method method(String name, String returns, Method.Flavor flavor, String role, String... parameters) {
        Place place = Place.of(ref).member(name + Arrays.toString(parameters));
        List<Parameter> read = new ArrayList<>();
        Stream.of(parameters).forEach(text -> read.add(parameter(text, place.parameter(read.size()))));
        JavaType type = new JavaType.Primitive(returns);
        return new Method(name, read, type, flavor, false, List.of(), List.of(role), List.of(), place);
    }

    /** Reads {@code Sale sale}, {@code @Next Buyer buyer}, {@code List<Broker> brokers} or {@code 0..3 Broker brokers}. */
    private static Parameter parameter(String text, Place place) {
        Matcher words = PARAMETER.matcher(text);
        assertThat(words.matches()).as(text).isTrue();
        boolean next = words.group("next") != null;
        String name = words.group("name");
        String type = words.group("type");
        Optional<Parameter.Repeat> run = Optional.ofNullable(words.group("min"))
                .map(min -> new Parameter.Repeat(bound(min), bound(words.group("max"))));
        boolean list = type.startsWith("List<") || run.isPresent();
        JavaType element = new JavaType.Declared(ref(type.replaceAll("List<|>", "")), List.of());
        JavaType declared = list ? new JavaType.Declared(new ClassRef("java.util", "List"), List.of(element)) : element;
        return new Parameter(name, declared, next, run, place);
    }

    private static int bound(String text) {
        return text.equals("*") ? Integer.MAX_VALUE : Integer.parseInt(text);
    }

    Policy build() {
        return new Policy(
                ref,
                NamedType.Kind.INTERFACE,
                NamedType.Visibility.PUBLIC,
                false,
                false,
                "Statutes",
                "",
                Optional.empty(),
                mayLoosen,
                parents,
                chains,
                rules,
                List.of(),
                types,
                List.of(),
                List.of(),
                List.of(),
                Place.of(ref));
    }

    static Surroundings surroundings() {
        return surroundings(List.of());
    }

    static Surroundings surroundings(List<ClassRef> policies) {
        return new Surroundings(List.of(), policies, List.of(), List.of(), true);
    }

    static Scope scope(Drafts policy, Drafts... ancestors) {
        return Scope.of(set(policy, ancestors), surroundings());
    }

    static Graph graph(Drafts policy, Drafts... ancestors) {
        return Graph.of(scope(policy, ancestors), new Findings());
    }
}
