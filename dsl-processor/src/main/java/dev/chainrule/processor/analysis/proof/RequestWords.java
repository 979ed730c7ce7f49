package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.analysis.Words;
import dev.chainrule.processor.analysis.meaning.Application;
import dev.chainrule.processor.analysis.meaning.Kinship;
import dev.chainrule.processor.analysis.meaning.Seat;
import dev.chainrule.processor.analysis.proof.FactsRead.Path;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Binding;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How is a request told within a sentence? {@code on 2020-01-31, along Microsoft > indirect provider > customer, where
 * provider.id is "a" and sale.newBusiness is false}: with the facts that certain rules read, and no others.
 */
public final class RequestWords {

    private final Map<ClassRef, String> labels;
    private final Kinship kinship;

    public RequestWords(BoundPolicy bound) {
        kinship = Kinship.of(bound);
        labels = bound.types().stream()
                .filter(type -> type.party().filter(label -> !label.isBlank()).isPresent())
                .collect(Collectors.toMap(NamedType::ref, type -> type.party().orElseThrow()));
    }

    /** With the facts that these applications read. */
    String ofApplications(Request request, Collection<Application> applications) {
        Mentions mentions = new Mentions(request, kinship);
        for (Application application : applications) {
            FactsRead.of(application.rule())
                    .forEach((path, character) ->
                            mentions.add(application.arguments().get(path.parameter()), path.accessors(), character));
        }
        return tell(request, mentions);
    }

    /** With the facts that these rules read, wherever they are asked along the chain. */
    public String of(Request request, Collection<Rule> rules) {
        Mentions mentions = new Mentions(request, kinship);
        BoundChain chain = request.chain();
        Stream.concat(chain.checks().stream(), chain.guarantees().stream())
                .filter(check -> rules.contains(check.rule()))
                .forEach(check -> FactsRead.of(check.rule())
                        .forEach((path, character) -> places(request, check, path)
                                .forEach(place -> mentions.add(place, path.accessors(), character))));
        return tell(request, mentions);
    }

    /** What stands for the parameter of a path: the transaction, or each party that the check may be about. */
    private static List<Application.Argument> places(Request request, Check check, Path path) {
        Optional<Binding> bound = check.bindings().stream()
                .filter(binding -> binding.parameter() == path.parameter())
                .findFirst();
        if (bound.isEmpty()) {
            return List.of(new Application.Deal());
        }
        int position = bound.get().position();
        return IntStream.range(0, request.parties().get(position).size())
                .<Application.Argument>mapToObj(element -> new Application.One(
                        new Seat(position, element), bound.get().when()))
                .toList();
    }

    private String tell(Request request, Mentions mentions) {
        List<String> parts = new ArrayList<>();
        request.date().ifPresent(date -> parts.add("on " + date));
        parts.add("along " + path(request));
        List<String> facts = mentions.told();
        if (!facts.isEmpty()) {
            parts.add("where " + Words.and(facts));
        }
        return String.join(", ", parts);
    }

    /** Who stands there, party by party. */
    private String path(Request request) {
        List<String> path = new ArrayList<>();
        for (int i = 0; i < request.parties().size(); i++) {
            BoundChain.Position position = request.chain().positions().get(i);
            request.parties().get(i).forEach(party -> path.add(label(party, position)));
        }
        return String.join(" > ", path);
    }

    private String label(Value.Thing party, BoundChain.Position position) {
        return party.types().isEmpty()
                ? position.label()
                : lowest(party.types()).stream()
                        .map(type -> labels.getOrDefault(type, type.inWords()))
                        .collect(Collectors.joining(" and "));
    }

    /** Those that are above none of the others, which go without saying. */
    private List<ClassRef> lowest(List<ClassRef> types) {
        return types.stream()
                .filter(type -> types.stream().noneMatch(other -> !other.equals(type) && kinship.isBelow(other, type)))
                .toList();
    }

    /** Facts of a request, in the order in which they are told: party by party, and the transaction's at the end. */
    private static final class Mentions {

        private final Request request;
        private final Kinship kinship;
        private final Map<Seat, Map<List<String>, Boolean>> parties = new LinkedHashMap<>();
        private final Map<List<String>, Boolean> transaction = new LinkedHashMap<>();

        Mentions(Request request, Kinship kinship) {
            this.request = request;
            this.kinship = kinship;
            for (int i = 0; i < request.parties().size(); i++) {
                for (int j = 0; j < request.parties().get(i).size(); j++) {
                    parties.put(new Seat(i, j), new LinkedHashMap<>());
                }
            }
        }

        void add(Application.Argument of, List<String> accessors, boolean character) {
            if (of instanceof Application.Deal) {
                transaction.putIfAbsent(accessors, character);
            } else if (of instanceof Application.One one) {
                if (one.when().isEmpty()
                        || one.when().stream().anyMatch(type -> kinship.isA(party(one.seat()), type))) {
                    facts(one.seat()).putIfAbsent(accessors, character);
                }
            } else if (of instanceof Application.Run run) {
                run.seats().forEach(seat -> facts(seat).putIfAbsent(accessors, character));
            }
        }

        private Map<List<String>, Boolean> facts(Seat seat) {
            return parties.computeIfAbsent(seat, any -> new LinkedHashMap<>());
        }

        private Value.Thing party(Seat seat) {
            return request.parties().get(seat.position()).get(seat.element());
        }

        List<String> told() {
            Set<String> told = new LinkedHashSet<>();
            parties.forEach((seat, facts) ->
                    tell(request.names().get(seat.position()).get(seat.element()), party(seat), facts, told));
            request.transaction()
                    .ifPresent(deal -> request.chain().transaction().ifPresent(declared -> {
                        declared.date().map(List::of).ifPresent(transaction::remove);
                        tell(declared.name(), deal, transaction, told);
                    }));
            return List.copyOf(told);
        }

        private static void tell(String name, Value.Thing of, Map<List<String>, Boolean> facts, Set<String> told) {
            facts.forEach((path, character) ->
                    new FactWords(name, path, character, facts.keySet()).of(of).ifPresent(told::add));
        }
    }
}
