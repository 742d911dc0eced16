package dev.broadsheet.embed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostIdTest {
  @ParameterizedTest
  @CsvSource({
    "X, 1423992389453795331, 2021-08-07T13:00:16.802Z",
    "X, 133640144317198338, 2011-11-07T20:21:07.976Z",
    "X, 29700859247, 2010-11-04T01:43:01.738Z",
    "MASTODON, 109363712213151436, 2022-11-18T07:50:15.752Z",
    "TIKTOK, 6718335390845095173, 2019-07-27T13:32:33Z",
    "BLUESKY, 3l6oveex3ii2l, 2024-10-17T07:06:51.642318Z",
  })
  void tellsTheMoment(Network network, String id, String moment) {
    assertThat(PostId.time(network, id)).hasToString(moment);
  }

  @ParameterizedTest
  @CsvSource({
    "X, 20",
    "X, 29700859246",
    "X, 99999999999999999999",
    "X, abc",
    "X,",
    "MASTODON, 12345",
    "BLUESKY, 3l6oveex3ii2",
    "BLUESKY, 0000000000000",
    "YOUTUBE, 1423992389453795331",
    "TIKTOK, 1"
  })
  void isSilentWhereANumberTellsNothing(Network network, String id) {
    assertThat(PostId.time(network, id)).isNull();
  }
}
