package dev.chainrule.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class MeanwhileTest {

    @Test
    void itGoesOnWhileTheResultIsComputedElsewhere() {
        CountDownLatch begun = new CountDownLatch(1);
        Meanwhile<Thread> meanwhile = Meanwhile.begin(() -> {
            awaitUnchecked(begun);
            return Thread.currentThread();
        });
        begun.countDown();

        assertThat(meanwhile.result()).isNotEqualTo(Thread.currentThread());
        assertThat(meanwhile.result().isDaemon()).isTrue();
    }

    @Test
    void whatIsThrownThereIsThrownHere() {
        IllegalStateException failure = new IllegalStateException("out of ink");
        Meanwhile<String> meanwhile = Meanwhile.begin(() -> {
            throw failure;
        });

        assertThatThrownBy(meanwhile::result).isSameAs(failure);
    }

    @Test
    void soIsAnError() {
        StackOverflowError error = new StackOverflowError();
        Meanwhile<String> meanwhile = Meanwhile.begin(() -> {
            throw error;
        });

        assertThatThrownBy(meanwhile::result).isSameAs(error);
    }

    private static void awaitUnchecked(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
